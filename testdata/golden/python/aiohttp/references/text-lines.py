import asyncio
import os


import aiohttp

name_value = os.environ["NAME"]
odd = os.environ["ODD"]

url = "https://api.example.com/notes"
headers = {"Content-Type": "text/plain"}
data = f"""\
Dear {name_value},
it's "here": {{x}} \\ $HOME `id` "\"\" %d
{odd}"""


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.post(url, headers=headers, data=data) as response:
            print(await response.text())


asyncio.run(main())
