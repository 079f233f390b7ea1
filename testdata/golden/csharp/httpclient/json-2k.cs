using System;
using System.Net.Http;
using System.Net.Http.Headers;

using var client = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Post, "https://api.example.com/v1/orders");
request.Headers.Add("Accept", "application/json");
request.Content = new StringContent(@"{
  ""order"": {
    ""id"": ""ord_10293"",
    ""placed"": ""2026-01-02T10:30:00Z"",
    ""currency"": ""EUR"",
    ""express"": false,
    ""note"": null,
    ""total"": ""181.40"",
    ""customer"": {
      ""id"": ""cus_0001"",
      ""email"": ""customer@example.com"",
      ""locale"": ""de-DE"",
      ""tags"": [
        ""returning"",
        ""newsletter""
      ],
      ""address"": {
        ""street"": ""1 Example Street"",
        ""city"": ""Köln"",
        ""postcode"": ""50667"",
        ""country"": ""DE""
      }
    },
    ""lines"": [
      {
        ""sku"": ""SKU-1000"",
        ""title"": ""Notebook, ruled"",
        ""quantity"": 2,
        ""unit_price"": ""4.90"",
        ""tax_rate"": 0.19,
        ""options"": {
          ""size"": ""A5"",
          ""gift"": false
        }
      },
      {
        ""sku"": ""SKU-1001"",
        ""title"": ""Fountain pen"",
        ""quantity"": 1,
        ""unit_price"": ""39.00"",
        ""tax_rate"": 0.19,
        ""options"": {
          ""size"": null,
          ""gift"": true
        }
      },
      {
        ""sku"": ""SKU-1002"",
        ""title"": ""Ink, blue"",
        ""quantity"": 3,
        ""unit_price"": ""6.50"",
        ""tax_rate"": 0.19,
        ""options"": {
          ""size"": ""50 ml"",
          ""gift"": false
        }
      },
      {
        ""sku"": ""SKU-1003"",
        ""title"": ""Desk lamp \""Classic\"""",
        ""quantity"": 1,
        ""unit_price"": ""74.00"",
        ""tax_rate"": 0.19,
        ""options"": {
          ""size"": null,
          ""gift"": false
        }
      }
    ],
    ""shipping"": {
      ""carrier"": ""standard"",
      ""price"": ""4.95"",
      ""window"": {
        ""from"": ""2026-01-05"",
        ""to"": ""2026-01-07""
      }
    },
    ""payment"": {
      ""method"": ""invoice"",
      ""due_days"": 14
    },
    ""discounts"": [],
    ""metadata"": {
      ""channel"": ""web"",
      ""campaign"": ""winter"",
      ""page"": ""https://www.example.com/shop?ref=a&b=1""
    },
    ""comment"": ""Please leave the parcel with the neighbours if nobody opens the door."",
    ""reference"": ""100-101-102-103-104-105-106-107-108-109-110-111-112-113-114-115-116-117-118-119-120-121-122""
  }
}");
request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
