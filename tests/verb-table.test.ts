import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { CONDITIONS, VERBS } from "@/lib/permissions";
import { verbTable } from "@/lib/verb-table";

const PAGE = path.resolve(import.meta.dirname, "../docs/verbs.md");
const HOW = "docs/verbs.md is not what lib/verb-table.ts prints of the rules. If the rules are as they should be, run: UPDATE_DOCS=1 npx vitest run tests/verb-table.test.ts";

describe("docs/verbs.md", () => {
  it("is printed from the rules", () => {
    if (process.env.UPDATE_DOCS === "1") writeFileSync(PAGE, verbTable());
    expect(readFileSync(PAGE, "utf8") === verbTable(), HOW).toBe(true);
  });

  it("tells of every verb and every condition, with a sentence for each condition", () => {
    const page = verbTable();
    for (const verb of Object.keys(VERBS)) expect(page).toContain(`(\`${verb}\`)`);
    for (const condition of Object.keys(CONDITIONS)) expect(page).toMatch(new RegExp(`^\\| \`${condition}\` \\| [A-Z][^|]+[.] \\| \`\\w+\` \\|$`, "m"));
  });

  it("shows a role at a verb exactly where some way is open to it", () => {
    const row = (verb: string) => verbTable().split("\n").find((line) => line.startsWith(`| ${verb} |`));
    expect(row("release")).toBe("| release | ○ | ○ | ○ | – | – | submitted |");
    expect(row("assess")).toBe("| assess | ○ | ○ | – | – | – | released |");
    expect(row("redact")).toBe("| redact | – | – | ● | – | – | any |");
    expect(row("invite an account")).toBe("| invite an account | ○ | ○ | – | ● | ● | any |");
  });
});
