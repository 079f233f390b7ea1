import asyncio

import aiohttp

url = "https://api.example.com/upload"

with aiohttp.MultipartWriter("form-data") as data:
    part = data.append("a")
    del part.headers["Content-Type"]
    part.set_content_disposition("form-data", quote_fields=False, name="tag")
    part = data.append("A", {"Content-Type": "text/plain"})
    part.set_content_disposition("form-data", quote_fields=False, name="files[]", filename="a.txt")
    part = data.append("b")
    del part.headers["Content-Type"]
    part.set_content_disposition("form-data", quote_fields=False, name="tag")
    part = data.append("B", {"Content-Type": "text/plain"})
    part.set_content_disposition("form-data", quote_fields=False, name="files[]", filename="b.txt")


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.post(url, data=data) as response:
            print(await response.text())


asyncio.run(main())
