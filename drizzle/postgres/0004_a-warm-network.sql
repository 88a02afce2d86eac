CREATE TABLE "link_tokens" (
	"hash" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"purpose" text NOT NULL,
	"subject_id" text,
	"secret" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone,
	"ended_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "outbox" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"kind" text NOT NULL,
	"about" text NOT NULL,
	"to_address" text NOT NULL,
	"content" text,
	"message_id" text NOT NULL,
	"due_at" timestamp (3) with time zone,
	"tries" integer NOT NULL,
	"claimed_by" text,
	"lease_until" timestamp (3) with time zone,
	"last_failure" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"sent_at" timestamp (3) with time zone,
	"dead_at" timestamp (3) with time zone,
	"cancelled_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "contact_imports" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"file_name" text NOT NULL,
	"kind" text NOT NULL,
	"content" text,
	"choices" jsonb NOT NULL,
	"written" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"finished_at" timestamp (3) with time zone,
	"undone_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "contact_applications" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"contact_id" text NOT NULL,
	"application_id" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "meet_up_people" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"meet_up_id" text NOT NULL,
	"contact_id" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "communities" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"link" text,
	"note" text,
	"next_visit_on" text,
	"last_visit_on" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"changed_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "meet_ups" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"name" text NOT NULL,
	"held_on" text NOT NULL,
	"held_at" text,
	"place" text,
	"link" text,
	"community_id" text,
	"look_for" text,
	"note" text,
	"noted_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	"changed_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "pair_sides" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"pair_id" text NOT NULL,
	"partner_id" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "pair_waves" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"pair_id" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"seen_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "contact_tags" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"contact_id" text NOT NULL,
	"tag" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "hard_days" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"hard_on" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "witness_lines" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"witness_id" text NOT NULL,
	"line" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"read_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "witnesses" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"name" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"revoked_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "reminder_answers" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"about" text NOT NULL,
	"answer" text NOT NULL,
	"until" timestamp (3) with time zone,
	"answered_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "reminder_settings" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"address" text,
	"confirmed_at" timestamp (3) with time zone,
	"digest_time" text NOT NULL,
	"next_digest_at" timestamp (3) with time zone,
	"last_digest_on" text,
	"paused_at" timestamp (3) with time zone,
	"calendar_names" boolean NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
DROP INDEX "contacts_by_name";--> statement-breakpoint
DROP INDEX "contacts_by_touch";--> statement-breakpoint
DROP INDEX "follow_ups_open";--> statement-breakpoint
ALTER TABLE "contacts" ADD COLUMN "role" text;--> statement-breakpoint
ALTER TABLE "contacts" ADD COLUMN "tie" text;--> statement-breakpoint
ALTER TABLE "contacts" ADD COLUMN "phone" text;--> statement-breakpoint
ALTER TABLE "contacts" ADD COLUMN "channels" jsonb;--> statement-breakpoint
ALTER TABLE "contacts" ADD COLUMN "met_on" text;--> statement-breakpoint
ALTER TABLE "contacts" ADD COLUMN "gives" text;--> statement-breakpoint
ALTER TABLE "contacts" ADD COLUMN "offered" text;--> statement-breakpoint
ALTER TABLE "contacts" ADD COLUMN "offered_on" text;--> statement-breakpoint
ALTER TABLE "contacts" ADD COLUMN "next_touch_on" text;--> statement-breakpoint
ALTER TABLE "contacts" ADD COLUMN "company_key" text;--> statement-breakpoint
ALTER TABLE "contacts" ADD COLUMN "import_id" text;--> statement-breakpoint
ALTER TABLE "contacts" ADD COLUMN "changed_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "contacts" ADD COLUMN "removed_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "touches" ADD COLUMN "meet_up_id" text;--> statement-breakpoint
ALTER TABLE "follow_ups" ADD COLUMN "dropped_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "follow_ups" ADD COLUMN "changed_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "link_tokens" ADD CONSTRAINT "link_tokens_user_id_people_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outbox" ADD CONSTRAINT "outbox_user_id_people_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contact_imports" ADD CONSTRAINT "contact_imports_user_id_people_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contact_applications" ADD CONSTRAINT "contact_applications_user_id_people_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contact_applications" ADD CONSTRAINT "contact_applications_contact_id_contacts_id_fk" FOREIGN KEY ("contact_id") REFERENCES "public"."contacts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contact_applications" ADD CONSTRAINT "contact_applications_application_id_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."applications"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meet_up_people" ADD CONSTRAINT "meet_up_people_user_id_people_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meet_up_people" ADD CONSTRAINT "meet_up_people_meet_up_id_meet_ups_id_fk" FOREIGN KEY ("meet_up_id") REFERENCES "public"."meet_ups"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meet_up_people" ADD CONSTRAINT "meet_up_people_contact_id_contacts_id_fk" FOREIGN KEY ("contact_id") REFERENCES "public"."contacts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "communities" ADD CONSTRAINT "communities_user_id_people_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meet_ups" ADD CONSTRAINT "meet_ups_user_id_people_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meet_ups" ADD CONSTRAINT "meet_ups_community_id_communities_id_fk" FOREIGN KEY ("community_id") REFERENCES "public"."communities"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pair_sides" ADD CONSTRAINT "pair_sides_user_id_people_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pair_sides" ADD CONSTRAINT "pair_sides_partner_id_people_id_fk" FOREIGN KEY ("partner_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pair_waves" ADD CONSTRAINT "pair_waves_user_id_people_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contact_tags" ADD CONSTRAINT "contact_tags_user_id_people_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contact_tags" ADD CONSTRAINT "contact_tags_contact_id_contacts_id_fk" FOREIGN KEY ("contact_id") REFERENCES "public"."contacts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hard_days" ADD CONSTRAINT "hard_days_user_id_people_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "witness_lines" ADD CONSTRAINT "witness_lines_user_id_people_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "witness_lines" ADD CONSTRAINT "witness_lines_witness_id_witnesses_id_fk" FOREIGN KEY ("witness_id") REFERENCES "public"."witnesses"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "witnesses" ADD CONSTRAINT "witnesses_user_id_people_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reminder_answers" ADD CONSTRAINT "reminder_answers_user_id_people_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reminder_settings" ADD CONSTRAINT "reminder_settings_user_id_people_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "link_tokens_open" ON "link_tokens" USING btree ("user_id","purpose","ended_at");--> statement-breakpoint
CREATE UNIQUE INDEX "outbox_once" ON "outbox" USING btree ("user_id","about");--> statement-breakpoint
CREATE INDEX "outbox_recent" ON "outbox" USING btree ("user_id","created_at","id");--> statement-breakpoint
CREATE INDEX "outbox_due" ON "outbox" USING btree ("due_at","id");--> statement-breakpoint
CREATE INDEX "contact_imports_recent" ON "contact_imports" USING btree ("user_id","created_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "contact_applications_once" ON "contact_applications" USING btree ("user_id","contact_id","application_id");--> statement-breakpoint
CREATE INDEX "contact_applications_of_contact" ON "contact_applications" USING btree ("contact_id","user_id");--> statement-breakpoint
CREATE INDEX "contact_applications_of_application" ON "contact_applications" USING btree ("application_id","user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "meet_up_people_once" ON "meet_up_people" USING btree ("user_id","meet_up_id","contact_id");--> statement-breakpoint
CREATE INDEX "meet_up_people_of_meet_up" ON "meet_up_people" USING btree ("meet_up_id","user_id");--> statement-breakpoint
CREATE INDEX "meet_up_people_of_contact" ON "meet_up_people" USING btree ("contact_id","user_id");--> statement-breakpoint
CREATE INDEX "communities_by_visit" ON "communities" USING btree ("user_id","next_visit_on","id");--> statement-breakpoint
CREATE INDEX "meet_ups_by_day" ON "meet_ups" USING btree ("user_id","held_on","id");--> statement-breakpoint
CREATE INDEX "meet_ups_of_community" ON "meet_ups" USING btree ("community_id","user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "pair_sides_once" ON "pair_sides" USING btree ("user_id","pair_id");--> statement-breakpoint
CREATE INDEX "pair_sides_of_partner" ON "pair_sides" USING btree ("partner_id","user_id");--> statement-breakpoint
CREATE INDEX "pair_waves_recent" ON "pair_waves" USING btree ("user_id","pair_id","created_at");--> statement-breakpoint
CREATE UNIQUE INDEX "contact_tags_once" ON "contact_tags" USING btree ("user_id","contact_id","tag");--> statement-breakpoint
CREATE INDEX "contact_tags_by_tag" ON "contact_tags" USING btree ("user_id","tag","contact_id");--> statement-breakpoint
CREATE INDEX "contact_tags_of_contact" ON "contact_tags" USING btree ("contact_id","user_id");--> statement-breakpoint
CREATE INDEX "hard_days_by_day" ON "hard_days" USING btree ("user_id","hard_on");--> statement-breakpoint
CREATE INDEX "witness_lines_recent" ON "witness_lines" USING btree ("user_id","created_at","id");--> statement-breakpoint
CREATE INDEX "witness_lines_of_witness" ON "witness_lines" USING btree ("witness_id","user_id","created_at");--> statement-breakpoint
CREATE INDEX "witnesses_recent" ON "witnesses" USING btree ("user_id","created_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "reminder_answers_once" ON "reminder_answers" USING btree ("user_id","about");--> statement-breakpoint
CREATE UNIQUE INDEX "reminder_settings_once" ON "reminder_settings" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "reminder_settings_due" ON "reminder_settings" USING btree ("next_digest_at","id");--> statement-breakpoint
ALTER TABLE "touches" ADD CONSTRAINT "touches_meet_up_id_meet_ups_id_fk" FOREIGN KEY ("meet_up_id") REFERENCES "public"."meet_ups"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "interview_people_of_contact" ON "interview_people" USING btree ("contact_id","user_id");--> statement-breakpoint
CREATE INDEX "contacts_by_next" ON "contacts" USING btree ("user_id","removed_at","next_touch_on");--> statement-breakpoint
CREATE INDEX "contacts_by_tie" ON "contacts" USING btree ("user_id","removed_at","tie","last_touch_on");--> statement-breakpoint
CREATE INDEX "contacts_by_company" ON "contacts" USING btree ("user_id","company_key");--> statement-breakpoint
CREATE INDEX "contacts_by_email" ON "contacts" USING btree ("user_id","email");--> statement-breakpoint
CREATE INDEX "contacts_by_offer" ON "contacts" USING btree ("user_id","offered_on");--> statement-breakpoint
CREATE INDEX "contacts_of_import" ON "contacts" USING btree ("user_id","import_id");--> statement-breakpoint
CREATE INDEX "touches_by_contact" ON "touches" USING btree ("contact_id","user_id");--> statement-breakpoint
CREATE INDEX "touches_of_meet_up" ON "touches" USING btree ("meet_up_id","user_id");--> statement-breakpoint
CREATE INDEX "follow_ups_by_contact" ON "follow_ups" USING btree ("contact_id","user_id");--> statement-breakpoint
CREATE INDEX "contacts_by_name" ON "contacts" USING btree ("user_id","removed_at","search_text","id");--> statement-breakpoint
CREATE INDEX "contacts_by_touch" ON "contacts" USING btree ("user_id","removed_at","last_touch_on");--> statement-breakpoint
CREATE INDEX "follow_ups_open" ON "follow_ups" USING btree ("user_id","done_at","dropped_at","due_on","id");