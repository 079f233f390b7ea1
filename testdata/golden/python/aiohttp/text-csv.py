import asyncio

import aiohttp

url = "https://api.example.com/text"
headers = {"Content-Type": "text/csv; header=present"}
data = """\
id,name,note\r
1,"Example, Ltd","said ""hi\"""\r
2,'x',"two\r
lines"\r
"""


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.post(url, headers=headers, data=data) as response:
            print(await response.text())


asyncio.run(main())
