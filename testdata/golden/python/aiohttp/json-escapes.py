import asyncio

import aiohttp

url = "https://api.example.com/echo"
payload = {
    "slash": "a/b",
    "ascii": "A\"\\'",
    "controls": "\x08\x0c\n\r\t\x00\x1f\x7f",
    "html": "<>&",
}


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.post(url, json=payload) as response:
            print(await response.text())


asyncio.run(main())
