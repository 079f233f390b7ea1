import asyncio

import aiohttp
from yarl import URL

url = URL("https://api.example.com/100%/a%zz/%4?q=%&r=50%25%&&s=1&", encoded=True)


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.get(url) as response:
            print(await response.text())


asyncio.run(main())
