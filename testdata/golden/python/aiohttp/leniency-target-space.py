import asyncio

import aiohttp

url = "https://api.example.com/my%20file%20(1).txt?q=two%20words"


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.get(url) as response:
            print(await response.text())


asyncio.run(main())
