CREATE INDEX "issue_parties_by_source" ON "issue_parties" USING btree ("source_id");--> statement-breakpoint
CREATE INDEX "links_by_source" ON "links" USING btree ("source_id");--> statement-breakpoint
CREATE INDEX "memberships_by_source" ON "memberships" USING btree ("source_id");--> statement-breakpoint
CREATE INDEX "names_by_source" ON "names" USING btree ("source_id");--> statement-breakpoint
CREATE INDEX "organizations_before" ON "organizations" USING btree ("successor_id");--> statement-breakpoint
CREATE INDEX "platforms_by_source" ON "platforms" USING btree ("cadence_source_id");--> statement-breakpoint
CREATE INDEX "quotations_by_source" ON "quotations" USING btree ("source_id");