import asyncio

import aiohttp

url = "https://api.example.com/upload"

with aiohttp.MultipartWriter("form-data") as data:
    part = data.append("no type")
    del part.headers["Content-Type"]
    part.set_content_disposition("form-data", name="file", filename="notes")


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.post(url, data=data) as response:
            print(await response.text())


asyncio.run(main())
