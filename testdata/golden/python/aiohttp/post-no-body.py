import asyncio

import aiohttp

url = "https://api.example.com/trigger"


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.post(url, skip_auto_headers=["Content-Type"]) as response:
            print(await response.text())


asyncio.run(main())
