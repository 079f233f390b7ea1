import os
from http.client import HTTPSConnection
from urllib.parse import quote

class_value = os.environ["CLASS"]
import_value = os.environ["IMPORT"]
url_value = os.environ["URL"]
response_value = os.environ["RESPONSE"]
headers_value = os.environ["HEADERS"]
request_value = os.environ["REQUEST"]
client_value = os.environ["CLIENT"]
os_value = os.environ["OS"]
user = os.environ["USER_VALUE"]
user_id = os.environ["USER_ID"]
user_id_2 = os.environ["USER_ID_VALUE"]
userid = os.environ["USERID"]
x1 = os.environ["X1"]

connection = HTTPSConnection("api.example.com")
connection.request("GET", f"/{quote(class_value, safe='')}/{quote(import_value, safe='')}/{quote(url_value, safe='')}/{quote(response_value, safe='')}/{quote(headers_value, safe='')}/{quote(request_value, safe='')}/{quote(client_value, safe='')}/{quote(os_value, safe='')}/{quote(user, safe='')}/{quote(user_id, safe='')}/{quote(user_id_2, safe='')}/{quote(userid, safe='')}/{quote(x1, safe='')}")
response = connection.getresponse()
print(response.read().decode())
connection.close()
