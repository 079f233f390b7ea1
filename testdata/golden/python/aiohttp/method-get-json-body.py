import asyncio

import aiohttp

url = "https://api.example.com/search"
payload = {
    "query": {"match_all": {}},
}


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.get(url, json=payload) as response:
            print(await response.text())


asyncio.run(main())
