import asyncio
import os


import aiohttp

query = os.environ["QUERY"]

url = "https://api.example.com/search"
params = {
    "q": query,
    "from": os.environ["FROM_DATE"],
}
headers = {"X-Same": query}


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.get(url, params=params, headers=headers) as response:
            print(await response.text())


asyncio.run(main())
