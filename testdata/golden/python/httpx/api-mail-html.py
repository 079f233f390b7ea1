import httpx

url = "https://mail.example.com/v3/mail/send"
headers = {"Authorization": "Bearer YOUR_TOKEN"}
payload = {
    "personalizations": [
        {
            "to": [
                {"email": "to@example.com", "name": "Example, Recipient"},
            ],
            "cc": [],
            "subject": "Your order #1001 – 20% off",
            "substitutions": {"{{first_name}}": "Example", "-total-": "$19.99"},
        },
    ],
    "from": {"email": "shop@example.com"},
    "content": [
        {
            "type": "text/plain",
            "value": "Hello {{first_name}},\r\nthanks!\r\n",
        },
        {
            "type": "text/html",
            "value": "<!doctype html>\r\n<p style=\"color: #333; font: 16px 'Open Sans'\">Hello&nbsp;{{first_name}},<br>total: -total-</p><a href='https://shop.example.com/o/1001?utm_source=mail&amp;utm_medium=html'>Order</a><script>/* none */</script>",
        },
    ],
    "send_at": 1767349800,
    "tracking_settings": {
        "click_tracking": {"enable": False},
    },
}

response = httpx.post(url, headers=headers, json=payload)
print(response.text)
