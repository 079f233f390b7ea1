import asyncio

import aiohttp
from yarl import URL

url = URL("https://api.example.com/q?br[]=1&br[]=2&map[key]=v&esc%5B%5D=3", encoded=True)


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.get(url) as response:
            print(await response.text())


asyncio.run(main())
