using System;
using System.Net.Http;
using System.Net.Http.Headers;

using var client = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Post, "https://sheets.example.com/v4/spreadsheets/YOUR_SHEET_ID/values/%27Q1%20%E2%82%AC%27%21A1%3AD1:append?valueInputOption=USER_ENTERED&insertDataOption=INSERT_ROWS");
request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", "YOUR_TOKEN");
request.Content = new StringContent("{\"range\":\"'Q1 €'!A1:D1\",\"majorDimension\":\"ROWS\",\"values\":[[\"=SUM(B1:C1)*1.19\",\"00420\",\"+1 555 0100\",true],[\"@example\",\"-5\",1234.50,\"\"],[],[\"line 1\\nline 2\",\"a,b;c\\td\",null,2026]]}");
request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
