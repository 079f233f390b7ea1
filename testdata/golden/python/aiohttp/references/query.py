import asyncio
import os


import aiohttp

query = os.environ["QUERY"]

url = f"https://api.example.com/search?q={query}&limit=10&from={os.environ['FROM_DATE']}"


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.get(url) as response:
            print(await response.text())


asyncio.run(main())
