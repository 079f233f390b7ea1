import asyncio
import os


import aiohttp

odd = os.environ["ODD"]
first = os.environ["FIRST"]
second = os.environ["SECOND"]

url = "https://api.example.com/items"
headers = {
    "X-Odd": f"a {odd} z",
    "X-Two": f"{first}{second}",
    "X-Braces": f'{{"{first}": "{{{second}}}"}}',
    "X-Same": first,
    "X-Quote": f"it's \"{first}\" \\ $x ${{y}} `z` %s !",
}


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.get(url, headers=headers) as response:
            print(await response.text())


asyncio.run(main())
