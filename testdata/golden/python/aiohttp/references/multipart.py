import asyncio
import os
from pathlib import Path


import aiohttp

title = os.environ["TITLE"]
name_value = os.environ["NAME"]

url = "https://api.example.com/photos"

with aiohttp.MultipartWriter("form-data") as data:
    part = data.append(f"{title} 1")
    del part.headers["Content-Type"]
    part.set_content_disposition("form-data", name="title")
    part = data.append(Path("./pixel.png").read_bytes(), {"Content-Type": "image/png"})
    part.set_content_disposition("form-data", name="photo", filename="pixel.png")
    part = data.append(f"Notes of {name_value}", {"Content-Type": "text/plain"})
    part.set_content_disposition("form-data", name="notes", filename="notes.txt")


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.post(url, data=data) as response:
            print(await response.text())


asyncio.run(main())
