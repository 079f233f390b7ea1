import asyncio

import aiohttp

url = "https://api.example.com/blob"
headers = {"Content-Type": "application/x-blob;v=1"}
data = b"\x00\x01\xfe\xff"


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.put(url, headers=headers, data=data) as response:
            print(await response.text())


asyncio.run(main())
