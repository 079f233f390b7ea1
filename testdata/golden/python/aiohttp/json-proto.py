import asyncio

import aiohttp

url = "https://api.example.com/echo"
payload = {
    "__proto__": {"admin": True},
    "constructor": {"prototype": 1},
    "nested": {"__proto__": None},
}


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.post(url, json=payload) as response:
            print(await response.text())


asyncio.run(main())
