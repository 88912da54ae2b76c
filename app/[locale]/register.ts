/** Every public list, by the question it answers: its address after the locale, and its word among the messages of `nav`. */
export const REGISTER = [
  { page: "timeline", word: "timeline", answers: "what" },
  { page: "meetings", word: "meetings", answers: "what" },
  { page: "activities", word: "activities", answers: "what" },
  { page: "platforms", word: "platforms", answers: "who" },
  { page: "organizations", word: "organizations", answers: "who" },
  { page: "people", word: "people", answers: "who" },
  { page: "issues", word: "issues", answers: "about" },
  { page: "commitments", word: "commitments", answers: "about" },
  { page: "topics", word: "topics", answers: "about" },
  { page: "legal-acts", word: "legalActs", answers: "about" },
  { page: "places", word: "places", answers: "where" },
  { page: "statistics", word: "statistics", answers: "where" },
  { page: "sources", word: "sources", answers: "from" },
] as const;
