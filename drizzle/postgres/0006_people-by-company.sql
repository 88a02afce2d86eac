DROP INDEX "contacts_by_company";--> statement-breakpoint
CREATE INDEX "contacts_by_company" ON "contacts" USING btree ("user_id","removed_at","company_key");