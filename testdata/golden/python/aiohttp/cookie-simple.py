import asyncio

import aiohttp

url = "https://api.example.com/account"
cookies = {
    "session": "abc123",
    "theme": "dark",
}


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.get(url, cookies=cookies) as response:
            print(await response.text())


asyncio.run(main())
