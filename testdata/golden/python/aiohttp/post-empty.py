import asyncio

import aiohttp

url = "https://api.example.com/trigger"
headers = {"Content-Type": "application/x-www-form-urlencoded"}


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.post(url, headers=headers) as response:
            print(await response.text())


asyncio.run(main())
