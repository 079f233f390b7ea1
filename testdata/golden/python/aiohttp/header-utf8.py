import asyncio

import aiohttp

url = "https://api.example.com/headers"
headers = {
    "X-City": "Köln",
    "X-Emoji": "a😀b",
    "X-Breaks": "a\x85b\u2028c\u200bd",
    "X-Quotes": "‘a’ “b” ‚c„",
}


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.get(url, headers=headers) as response:
            print(await response.text())


asyncio.run(main())
