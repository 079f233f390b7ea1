import asyncio

import aiohttp

url = "https://api.example.com/blob"
data = b"\x00\x01\xfe\xff"


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.put(url, skip_auto_headers=["Content-Type"], data=data) as response:
            print(await response.text())


asyncio.run(main())
