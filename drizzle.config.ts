import { defineConfig } from 'drizzle-kit'

const postgres = Boolean(process.env.DATABASE_URL)

export default defineConfig({
  schema: './db/schema.ts',
  out: postgres ? './drizzle/postgres' : './drizzle/sqlite',
  dialect: postgres ? 'postgresql' : 'sqlite',
})
