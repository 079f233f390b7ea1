import asyncio

import aiohttp

url = "https://dav.example.com/dav/files/"
headers = {
    "Depth": "1",
    "Content-Type": "application/xml; charset=utf-8",
}
data = """\
<?xml version="1.0" encoding="utf-8"?>
<D:propfind xmlns:D="DAV:">
  <D:prop>
    <D:getetag/>
    <D:getcontentlength/>
  </D:prop>
</D:propfind>
"""


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.request("PROPFIND", url, headers=headers, data=data) as response:
            print(await response.text())


asyncio.run(main())
