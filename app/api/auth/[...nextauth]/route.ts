import type { NextRequest } from 'next/server'
import NextAuth from 'next-auth'
import { authOptions } from '@/lib/server/auth'

type Context = RouteContext<'/api/auth/[...nextauth]'>

async function handle(request: NextRequest, context: Context) {
  return NextAuth(request, context, authOptions())
}

export { handle as GET, handle as POST }
