import { record, w } from "./record";
import { mergeRows, seedId, type Rows } from "./rows";

/** The two organisations in which a newcomer tries the whole loop (design §4, Practice organisations). */
export function practiceRows(): Rows {
  return mergeRows(
    record({
      key: PRACTICE_NGO, kind: "organization", slug: "practice-ngo", classification: "ngo", country: "KZ", practice: true,
      title: w("Practice NGO", "Учебная НПО", "Жаттығу ҮЕҰ-сы", "Созмони ғайридавлатии машқӣ"),
      summary: w(
        "An organisation that does not exist, for trying out the system.",
        "Несуществующая организация, чтобы опробовать систему.",
        "Жүйені сынап көруге арналған, шын мәнінде жоқ ұйым.",
        "Созмоне, ки вуҷуд надорад ва барои санҷидани низом аст.",
      ),
    }),
    record({
      key: PRACTICE_AUTHORITY, kind: "organization", slug: "practice-authority", classification: "state_body", country: "KZ", practice: true,
      title: w("Practice Authority", "Учебный госорган", "Жаттығу мемлекеттік органы", "Мақоми давлатии машқӣ"),
      summary: w(
        "A public body that does not exist, for trying out the system.",
        "Несуществующий государственный орган, чтобы опробовать систему.",
        "Жүйені сынап көруге арналған, шын мәнінде жоқ мемлекеттік орган.",
        "Мақоми давлатие, ки вуҷуд надорад ва барои санҷидани низом аст.",
      ),
    }),
    {
      organizations: [
        { id: seedId(PRACTICE_NGO), side: "civil_society", practice: true },
        { id: seedId(PRACTICE_AUTHORITY), side: "government", practice: true },
      ],
    },
  );
}

/** The practice organisations as parties to the tax-audit case; only where the founding case is seeded. */
export function practiceParties(): Rows {
  const issueId = seedId("i-ngo-tax-2021");
  return {
    issueParties: [
      { id: seedId("practice/joined"), issueId, role: "joined", organizationId: seedId(PRACTICE_NGO), publicBasis: "none", order: 90 },
      { id: seedId("practice/asked"), issueId, role: "asked", organizationId: seedId(PRACTICE_AUTHORITY), publicBasis: "none", order: 91 },
    ],
  };
}

const PRACTICE_NGO = "practice-ngo";
const PRACTICE_AUTHORITY = "practice-authority";
