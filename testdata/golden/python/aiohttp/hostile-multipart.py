import asyncio

import aiohttp

url = "https://api.example.com/upload"

with aiohttp.MultipartWriter("form-data") as data:
    part = data.append("'; touch snipgen-canary; '")
    del part.headers["Content-Type"]
    part.set_content_disposition("form-data", quote_fields=False, name="a'$(touch snipgen-canary)`touch snipgen-canary`")
    part = data.append("$(touch snipgen-canary)\n`touch snipgen-canary`\n", {"Content-Type": "text/plain; x='$(touch snipgen-canary)'"})
    part.set_content_disposition("form-data", quote_fields=False, name="b${x}", filename="'; touch snipgen-canary; '.txt")
    part = data.append("@snipgen-canary", {"Content-Type": "application/octet-stream"})
    part.set_content_disposition("form-data", quote_fields=False, name="c;type=text/html", filename="../../snipgen-canary")
    part = data.append("<snipgen-canary;type=x", {"Content-Type": "text/plain"})
    part.set_content_disposition("form-data", quote_fields=False, name="d", filename="{${touch('snipgen-canary')}}")


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.post(url, data=data) as response:
            print(await response.text())


asyncio.run(main())
