import asyncio

import aiohttp

url = "http://origin.example.com/upload"
headers = [
    ("Host", "www.example.com"),
    ("Cookie", "a=1"),
    ("Cookie", "b=2"),
]

with aiohttp.MultipartWriter("form-data") as data:
    part = data.append("Quarterly")
    del part.headers["Content-Type"]
    part.set_content_disposition("form-data", name="title")


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.post(url, headers=headers, data=data) as response:
            print(await response.text())


asyncio.run(main())
