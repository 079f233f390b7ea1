import asyncio

import aiohttp

url = "https://api.example.com/echo"
payload = {
    "emoji": "😀",
    "ключ": "значение",
    "sep": "a\u2028b\u2029c\x85d\u200be\ufefff",
    "accent": "é é",
    "del": "\x7f",
}


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.post(url, json=payload) as response:
            print(await response.text())


asyncio.run(main())
