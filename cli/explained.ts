/** Something the person at the keyboard can mend. Its message is the whole answer: no stack trace is shown. */
export class Explained extends Error {
  override name = "Explained";
}
