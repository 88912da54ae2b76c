import { z } from "zod";
import { emptyIsNull, id, MAX_TITLE, text, tick } from "./input-fields";
import { ROLES } from "./users";

/** The input of the forms under /admin. Whose account it may become is decided in db/users.ts, whatever the form says. */
const optionalId = emptyIsNull(z.union([z.literal(""), id], { error: "notAnOption" })).optional().transform((value) => value ?? null);

export const inviteInput = z
  .strictObject({
    email: text(320, "email").refine((value) => value === "" || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value), { error: "email" }),
    name: text(MAX_TITLE, "name"),
    role: z.enum(ROLES, { error: "notAnOption" }),
    organization: optionalId,
    coordinator: tick,
  })
  .superRefine(({ role, organization }, context) => {
    const speaks = role === "ngo" || role === "liaison";
    if (speaks && !organization) context.addIssue({ code: "custom", path: ["organization"], message: "required.organization" });
    if (!speaks && organization) context.addIssue({ code: "custom", path: ["organization"], message: "noOrganization" });
  });

export const accountInput = z.strictObject({ id });
export const coordinatorInput = z.strictObject({ id, coordinator: z.enum(["yes", "no"], { error: "notAnOption" }).transform((value) => value === "yes") });
