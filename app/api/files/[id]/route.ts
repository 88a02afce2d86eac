import { getFile } from '@/db/applications/files'
import { privateRoute, routeId } from '@/lib/server/private-route'

/** A CV as she gave it. Always a download, never shown as a page of ours. */
export const GET = privateRoute(async (person, _request, { params }) => {
  const { id, name, type, content } = await getFile(person.id, await routeId(params))
  const { open, openBytes } = person.vault
  const fileName = encodeURIComponent(open('application_files.name', id, name))
  return new Response(openBytes('application_files.content', id, content), {
    headers: {
      'content-type': type,
      'content-disposition': `attachment; filename*=UTF-8''${fileName}`,
      'content-security-policy': "sandbox; default-src 'none'",
    },
  })
})
