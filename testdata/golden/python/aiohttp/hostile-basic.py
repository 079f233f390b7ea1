import asyncio

import aiohttp

url = "https://api.example.com/run"
headers = {"Authorization": aiohttp.encode_basic_auth("us'er$(touch snipgen-canary)\"", "\");touch snipgen-canary;#'`touch snipgen-canary`\n${x}\\")}


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.get(url, headers=headers) as response:
            print(await response.text())


asyncio.run(main())
