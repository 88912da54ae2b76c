ALTER TABLE "deadlines" ADD COLUMN "reason" text;--> statement-breakpoint
CREATE INDEX "assessments_not_met" ON "assessments" USING btree ("at","id") WHERE state = 'not_met';--> statement-breakpoint
CREATE INDEX "deadline_changes_asked" ON "deadline_changes" USING btree ("at","id") WHERE agreed_at is null;--> statement-breakpoint
CREATE INDEX "deadlines_proposed" ON "deadlines" USING btree ("at","id") WHERE kind = 'agreed' and agreed_at is null;--> statement-breakpoint
CREATE INDEX "join_requests_waiting" ON "join_requests" USING btree ("at","id") WHERE decided_at is null;--> statement-breakpoint
UPDATE "changes" SET "part" = 'agendaItems' WHERE "part" = 'agenda_items';