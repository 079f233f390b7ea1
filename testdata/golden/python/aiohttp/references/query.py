import asyncio
import os


import aiohttp

query = os.environ["QUERY"]

url = "https://api.example.com/search"
params = {
    "q": query,
    "limit": "10",
    "from": os.environ["FROM_DATE"],
}


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.get(url, params=params) as response:
            print(await response.text())


asyncio.run(main())
