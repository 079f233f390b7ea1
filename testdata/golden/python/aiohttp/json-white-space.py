import asyncio

import aiohttp

url = "https://api.example.com/echo"
payload = {
    "a": 1,
    "b": [1, 2, 3],
}


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.post(url, json=payload) as response:
            print(await response.text())


asyncio.run(main())
