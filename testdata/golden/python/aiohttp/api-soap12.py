import asyncio

import aiohttp

url = "https://soap.example.com/services/StockQuote.asmx"
headers = {"Content-Type": 'application/soap+xml; charset=utf-8; action="http://example.com/stock/GetPrice"'}
data = """\
<?xml version="1.0" encoding="utf-8"?>
<env:Envelope xmlns:env="http://www.w3.org/2003/05/soap-envelope" xmlns:m="http://example.com/stock">
  <env:Header>
    <m:Trans env:mustUnderstand="true">234</m:Trans>
  </env:Header>
  <env:Body>
    <m:GetPrice>
      <m:Item>Apples &amp; Pears</m:Item>
      <m:Note><![CDATA[5 < 6 && "x"]]></m:Note>
      <m:Empty/>
    </m:GetPrice>
  </env:Body>
</env:Envelope>"""


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.post(url, headers=headers, data=data) as response:
            print(await response.text())


asyncio.run(main())
