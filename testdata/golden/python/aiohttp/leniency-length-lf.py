import asyncio

import aiohttp

url = "https://api.example.com/text"
headers = {"Content-Type": "text/plain"}
data = """\
one
two
three"""


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.post(url, headers=headers, data=data) as response:
            print(await response.text())


asyncio.run(main())
