import asyncio

import aiohttp

url = "https://api.example.com/run"
headers = {
    "X-`touch$IFS'snipgen-canary'`": "1",
    "X-'+'": "2",
    "'$_SERVER'": "3",
    "X-$PATH-%TEMP%-!!": "4",
    "X-'-`touch$IFS'snipgen-canary'`-'": "5",
    "a'.'b": "6",
    "*#-'": "7",
}


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.get(url, headers=headers) as response:
            print(await response.text())


asyncio.run(main())
