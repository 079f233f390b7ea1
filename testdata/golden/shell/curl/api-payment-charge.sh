curl 'https://payments.example.com/v1/charges' \
  --header 'Idempotency-Key: order-1001-try-1' \
  --header 'Content-Type: application/x-www-form-urlencoded' \
  --user 'sk_test_example:' \
  --data-raw 'amount=2000&currency=eur&source=tok_example&description=Order+%231001&metadata[order_id]=1001&expand[]=customer&expand[]=invoice'
