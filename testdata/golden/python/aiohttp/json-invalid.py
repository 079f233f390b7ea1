import asyncio

import aiohttp

url = "https://api.example.com/echo"
headers = {"Content-Type": "application/json"}
data = """\
{"a":1,}
// comment
{'b': NaN, c: undefined}"""


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.post(url, headers=headers, data=data) as response:
            print(await response.text())


asyncio.run(main())
