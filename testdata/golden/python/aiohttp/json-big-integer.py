import asyncio

import aiohttp

url = "https://api.example.com/echo"
payload = {
    "id": 12345678901234567890,
    "safe": 9007199254740991,
    "unsafe": 9007199254740993,
    "long": 9223372036854775808,
    "int": 2147483648,
}


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.post(url, json=payload) as response:
            print(await response.text())


asyncio.run(main())
