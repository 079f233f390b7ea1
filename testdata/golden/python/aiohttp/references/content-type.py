import asyncio
import os


import aiohttp

media_type = os.environ["MEDIA_TYPE"]

url = "https://api.example.com/items"
headers = {"Content-Type": media_type}
data = '{"a": 1}'


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.post(url, headers=headers, data=data) as response:
            print(await response.text())


asyncio.run(main())
