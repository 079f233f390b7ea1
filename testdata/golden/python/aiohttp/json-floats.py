import asyncio

import aiohttp

url = "https://api.example.com/echo"
payload = {
    "a": 1.0,
    "b": 1e2,
    "c": 1E+2,
    "d": 12.50,
    "e": 1e-7,
    "f": 100000000000000000000.0,
}


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.post(url, json=payload) as response:
            print(await response.text())


asyncio.run(main())
