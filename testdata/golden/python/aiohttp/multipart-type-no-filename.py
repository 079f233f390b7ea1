import asyncio

import aiohttp

url = "https://api.example.com/upload"

with aiohttp.MultipartWriter("form-data") as data:
    part = data.append('{"a": 1.0}', {"Content-Type": "application/json; charset=utf-8"})
    part.set_content_disposition("form-data", name="meta")
    part = data.append("ü", {"Content-Type": "text/plain"})
    part.set_content_disposition("form-data", name="note")


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.post(url, data=data) as response:
            print(await response.text())


asyncio.run(main())
