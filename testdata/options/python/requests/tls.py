import ssl

import requests
from requests.adapters import HTTPAdapter


class TLSAdapter(HTTPAdapter):
    def init_poolmanager(self, *args, **kwargs):
        super().init_poolmanager(
            *args, ssl_minimum_version=ssl.TLSVersion.TLSv1_2, **kwargs
        )


url = "https://api.example.com/v1/items"

with requests.Session() as session:
    session.mount("https://", TLSAdapter())
    response = session.get(
        url, verify="./ca.pem", cert=("./client.pem", "./client.key")
    )

print(response.text)
